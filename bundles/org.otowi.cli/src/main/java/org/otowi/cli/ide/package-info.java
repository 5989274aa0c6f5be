/** {@code otowi ide}: finds or installs an Eclipse IDE with Otowi and starts it on the user's display. */
package org.otowi.cli.ide;
