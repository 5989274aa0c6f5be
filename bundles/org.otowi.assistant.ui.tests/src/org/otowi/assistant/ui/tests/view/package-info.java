/** Tests of the Assistant view and its presenter. */
package org.otowi.assistant.ui.tests.view;
