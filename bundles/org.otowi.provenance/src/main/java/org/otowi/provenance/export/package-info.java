/** What a log says, in the formats of others: Agent Trace, W3C PROV and RO-Crate. Read only; nothing here judges. */
package org.otowi.provenance.export;
