/** The workspace: plans as rows of an embedded database, with their history, and backups beside it. Never loses work. */
@NullMarked
package throughline.store;

import org.jspecify.annotations.NullMarked;
