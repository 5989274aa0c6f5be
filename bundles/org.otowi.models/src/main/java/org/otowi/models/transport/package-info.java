/** HTTP: the only code of Otowi that opens a connection, and asks the egress gate before it does. */
package org.otowi.models.transport;
