/** What the outlines of all languages share: positions, masked text, collected facts and documentation comments. */
package org.otowi.documents.code.outline;
