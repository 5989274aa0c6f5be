/** Tests of the review: its decisions without widgets, and the whole way from a file to its record in a workbench. */
package org.otowi.assistant.ui.tests.review;
