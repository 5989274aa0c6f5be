/** What the tests of this bundle share: a research folder with its log, and a forger's tools. */
package org.otowi.provenance.testing;
