/** The managed policy: a file with which a lab's IT sets limits that users cannot loosen. */
package org.otowi.models.policy;
