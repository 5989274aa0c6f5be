/** Everything that this bundle says to people, in one resource bundle. */
package org.otowi.models.messages;
