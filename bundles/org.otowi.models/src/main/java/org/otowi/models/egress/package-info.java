/** The egress gate: what may leave the machine, the preview of it, and the receipts of every attempt. */
package org.otowi.models.egress;
