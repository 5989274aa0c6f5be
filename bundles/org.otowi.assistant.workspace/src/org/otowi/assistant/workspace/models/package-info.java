/**
 * The models that this workbench can ask: keys in Eclipse's secure storage, proxies of Eclipse's settings, the policy of the
 * installation, and the one service that has them all.
 */
package org.otowi.assistant.workspace.models;
