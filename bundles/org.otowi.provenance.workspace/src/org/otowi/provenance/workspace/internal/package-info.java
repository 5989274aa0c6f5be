/** The services behind the workspace's recording: session, jobs, and the watch over resources. */
package org.otowi.provenance.workspace.internal;
