/** Asking a model: what is said to it, what comes back while it answers, and the one end that every request has. */
package org.otowi.models.chat;
