/** Source code as an outline: languages, symbols and the facts that a summary is made of. */
package org.otowi.documents.code;
