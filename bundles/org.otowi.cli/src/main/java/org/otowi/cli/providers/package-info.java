/** {@code otowi providers} and {@code otowi egress}: who can be asked, whether that works, and what was sent. */
package org.otowi.cli.providers;
