/** Measures how long it takes to say who wrote which line. */
package org.otowi.bench.attribute;
