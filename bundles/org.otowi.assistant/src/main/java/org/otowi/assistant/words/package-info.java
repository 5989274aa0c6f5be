/** Words of a text as the ranking and the search compare them: tokens, stems, weighted vectors. */
package org.otowi.assistant.words;
