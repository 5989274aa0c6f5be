/** The summarizer that needs no model, no key and no network: it quotes the document and says so. */
package org.otowi.assistant.embedded;
