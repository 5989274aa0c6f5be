/** The values of the provenance log: whose work, which model, which content, and where its sidecar lies. */
package org.otowi.provenance;
