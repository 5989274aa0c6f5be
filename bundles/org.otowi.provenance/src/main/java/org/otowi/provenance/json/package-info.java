/** JSON as the log needs it: a reader that refuses what two readers could understand differently, and RFC 8785. */
package org.otowi.provenance.json;
