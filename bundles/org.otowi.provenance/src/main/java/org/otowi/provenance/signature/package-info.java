/** Checks OpenSSH signatures (PROTOCOL.sshsig) and lists of allowed signers with nothing but the Java platform. */
package org.otowi.provenance.signature;
