/** From a name on disk to bytes and text that are safe to read: checks, limits, formats and character sets. */
package org.otowi.documents.input;
