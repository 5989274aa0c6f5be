/** Makes OpenSSH signatures: through ssh-agent, through ssh-keygen, or with an Ed25519 key of our own. */
package org.otowi.provenance.signing;
