/** Ranks the sentences of a paper by how well each alone would sum it up. */
package org.otowi.assistant.ranking;
