/** Models in the workbench: keys, proxies, pages of preferences, answers that stream, and the preview of what is sent. */
package org.otowi.assistant.ui.tests.models;
