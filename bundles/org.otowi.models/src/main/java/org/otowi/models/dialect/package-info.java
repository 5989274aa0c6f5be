/** The wire formats: LangChain4j maps requests, readers of our own find text, usage, errors and the end in replies. */
package org.otowi.models.dialect;
