/** Verifying, beside SHA-256 of the same lines. */
package org.otowi.bench.verify;
