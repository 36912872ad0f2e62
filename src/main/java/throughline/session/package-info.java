/** The program without a window: open plans with their history, save state and findings, and the threads behind them. */
@NullMarked
package throughline.session;

import org.jspecify.annotations.NullMarked;
