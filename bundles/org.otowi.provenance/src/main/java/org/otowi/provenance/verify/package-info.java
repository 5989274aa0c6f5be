/** Judges sidecars: findings, verdict, evidence grade, and what they mean in words. */
package org.otowi.provenance.verify;
