/** Outside evidence: time stamps (RFC 3161) of checkpoints, asked for, read and judged without a network. */
package org.otowi.provenance.anchor;
