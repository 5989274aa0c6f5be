/** The send preview: the exact bytes, where they would go, what the gate says, and the person's decision. */
package org.otowi.assistant.ui.preview;
