/**
 * The review of a proposal beside the present text. Nothing is written before the person accepts; a proposal for a
 * text that has changed is refused and can be renewed.
 */
package org.otowi.assistant.ui.review;
