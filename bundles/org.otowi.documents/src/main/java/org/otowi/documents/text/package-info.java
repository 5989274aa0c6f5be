/** What every reader of running text shares: passages with places, sentences, section kinds and the paper being built. */
package org.otowi.documents.text;
