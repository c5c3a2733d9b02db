package cn.mingjian.proof.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance from a seed: the same seed gives the same report on every machine. */
public final class Dice {

    private final SplittableRandom random;

    public Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A die for the {@code index}-th of many reports of one seed, independent of how many were made before. */
    public static Dice of(long seed, int index) {
        return new Dice(new SplittableRandom(seed).nextLong() + 0x9E3779B97F4A7C15L * (index + 1L));
    }

    /** A die of its own that does not disturb this one's order. */
    public Dice fork() {
        return new Dice(random.nextLong());
    }

    /** From {@code low} to {@code high}, both included. */
    public int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    public long between(long low, long high) {
        return random.nextLong(low, high + 1);
    }

    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    public <T> T pick(List<T> options) {
        return options.get(random.nextInt(options.size()));
    }

    @SafeVarargs
    public final <T> T pick(T... options) {
        return options[random.nextInt(options.length)];
    }

    /** {@code count} different ones (all where there are not so many), in random order. */
    public <T> List<T> some(List<T> options, int count) {
        List<T> rest = new ArrayList<>(options);
        List<T> chosen = new ArrayList<>();
        while (!rest.isEmpty() && chosen.size() < count) {
            chosen.add(rest.remove(random.nextInt(rest.size())));
        }
        return chosen;
    }

    /** An amount in 分 between two amounts in 元; a third of them end in 00 as real ones do. */
    public long fen(long lowYuan, long highYuan) {
        long yuan = between(lowYuan, highYuan);
        return chance(35) ? yuan * 100 : yuan * 100 + between(0, 99);
    }

    /** The part of an amount that lies between two percentages of it. */
    public long part(long fen, int lowPercent, int highPercent) {
        return fen / 10_000 * between(lowPercent * 100, highPercent * 100) + fen % 10_000 * lowPercent / 100;
    }
}
