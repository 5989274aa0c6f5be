/** Memory for what is kept of a long log: columns of numbers instead of objects, and tables that number equal keys. */
package org.otowi.provenance.table;
