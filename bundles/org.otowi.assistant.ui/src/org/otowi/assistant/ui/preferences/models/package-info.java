/** The preference pages of models and of the policy, and the dialogs for providers, keys and tests of connections. */
package org.otowi.assistant.ui.preferences.models;
