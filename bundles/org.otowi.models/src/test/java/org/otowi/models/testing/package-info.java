/**
 * What tests of this and other bundles stand on: a server that does exactly what a script says, and an authority for its
 * TLS.
 */
package org.otowi.models.testing;
