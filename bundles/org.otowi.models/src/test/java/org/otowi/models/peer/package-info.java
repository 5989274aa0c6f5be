/** Every dialect asked over the whole way out against a server that others wrote: aimock, on Node.js. */
package org.otowi.models.peer;
