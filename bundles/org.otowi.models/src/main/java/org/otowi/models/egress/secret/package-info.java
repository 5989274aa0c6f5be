/** Keys, passwords and tokens in text, found by a rule set that others keep. */
package org.otowi.models.egress.secret;
