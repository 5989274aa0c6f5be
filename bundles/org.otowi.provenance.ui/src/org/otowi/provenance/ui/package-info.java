/** What a reviewer sees in Eclipse; other bundles find here how to open it. */
package org.otowi.provenance.ui;
