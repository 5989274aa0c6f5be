/** What a reviewer sees in Eclipse: the Provenance view. */
package org.otowi.provenance.ui;
