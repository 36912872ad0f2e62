package throughline.sheet;

/** Watches a file being read, and may end it. Called on the thread that reads. */
public interface Reading {

    /** Nobody watches. */
    Reading UNWATCHED = new Reading() {
        @Override
        public void rows(int count) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** So many rows are read by now. */
    void rows(int count);

    /** True once nobody wants the rest. */
    boolean isCancelled();
}
