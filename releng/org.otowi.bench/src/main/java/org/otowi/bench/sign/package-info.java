/** Measures signing. */
package org.otowi.bench.sign;
