/** What the tests of several bundles share; no part of the product. */
package org.otowi.testing;
