/** The {@code git} program, where there is one; every answer is optional, and none is waited for without limit. */
package org.otowi.provenance.cli.git;
