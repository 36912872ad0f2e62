package throughline.check;

import java.util.function.BiFunction;

/**
 * Something that the checks work out of one subject, a journey or what is asked of an audience, and that holds as long as
 * nothing changes that it follows from. To be kept in a constant: it is what {@link Notes} remember it by.
 *
 * @param <S> the subject
 * @param <T> what is worked out; immutable
 */
final class Part<S, T> {

    private final BiFunction<Survey, S, T> work;

    Part(BiFunction<Survey, S, T> work) {
        this.work = work;
    }

    T of(Survey survey, S subject) {
        return work.apply(survey, subject);
    }
}
