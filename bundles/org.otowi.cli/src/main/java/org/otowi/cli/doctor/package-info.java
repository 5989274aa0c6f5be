/** {@code otowi doctor}: what works on this machine and in this folder, and how to mend what does not. */
package org.otowi.cli.doctor;
