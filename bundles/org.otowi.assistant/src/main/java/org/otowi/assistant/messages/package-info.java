/** The words that this bundle says to people, apart from the code. */
package org.otowi.assistant.messages;
