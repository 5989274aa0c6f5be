/** What a researcher sees in Eclipse: the Assistant view, its commands and the review of proposals. */
package org.otowi.assistant.ui;
