/** Looks at an installed IDE from the inside, for the installation tests; no part of the product. */
package org.otowi.install.probe;
