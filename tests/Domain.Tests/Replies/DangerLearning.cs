using Tutorship.Domain.Replies;

namespace Tutorship.Domain.Tests.Replies;

/// <summary>
/// Logistic regression over the characters and pairs of <see cref="DangerScale"/>, with an L2 penalty of 1. The step of each
/// weight is bounded by its curvature, so that no rate has to be chosen and the same lessons give the same weights.
/// </summary>
internal static class DangerLearning
{
    private const int Rounds = 400;

    /// <summary>A character or pair of a single row says nothing of danger.</summary>
    private const int FewestRows = 2;

    /// <summary>By feature, in hundredths; feature 0 is what a sentence weighs by itself.</summary>
    public static IReadOnlyDictionary<int, (short Danger, short Violence)> Learn(IReadOnlyList<DangerLesson> lessons)
    {
        var read = lessons.Select(lesson => (lesson, features: DangerScale.FeaturesIn(lesson.Text).Keys)).ToList();
        var known = read.SelectMany(row => row.features).CountBy(feature => feature).Where(feature => feature.Value >= FewestRows)
            .Select(feature => feature.Key).Order().Prepend(0).ToList();
        var places = known.Index().ToDictionary(feature => feature.Item, feature => feature.Index);
        var rows = read.ConvertAll(row => row.features.Where(places.ContainsKey).Select(feature => places[feature]).Order().Prepend(0).ToArray());
        var danger = Fit(rows, [.. lessons.Select(lesson => lesson.IsDanger)], known.Count);
        var dangers = Enumerable.Range(0, rows.Count).Where(row => lessons[row].IsDanger).ToList();
        var violence = Fit(dangers.ConvertAll(row => rows[row]), [.. dangers.Select(row => lessons[row].IsViolence)], known.Count);
        return known.Index().Select(feature => (feature.Item, Danger: Hundredths(danger[feature.Index]), Violence: Hundredths(violence[feature.Index])))
            .Where(weight => weight.Item == 0 || (weight.Danger, weight.Violence) != (0, 0))
            .ToDictionary(weight => weight.Item, weight => (weight.Danger, weight.Violence));
    }

    private static short Hundredths(double weight) => (short)Math.Round(weight * 100, MidpointRounding.AwayFromZero);

    private static double[] Fit(IReadOnlyList<int[]> rows, bool[] labels, int features)
    {
        var curvature = new double[features];
        foreach (var row in rows)
        {
            foreach (var feature in row)
            {
                curvature[feature] += 0.25 * row.Length;
            }
        }

        var (weights, ahead) = (new double[features], new double[features]);
        var gradient = new double[features];
        for (var round = 1; round <= Rounds; round++)
        {
            Array.Clear(gradient);
            foreach (var (i, row) in rows.Index())
            {
                var error = (1 / (1 + Math.Exp(-row.Sum(feature => ahead[feature])))) - (labels[i] ? 1 : 0);
                foreach (var feature in row)
                {
                    gradient[feature] += error;
                }
            }

            for (var feature = 0; feature < features; feature++)
            {
                var before = weights[feature];
                weights[feature] = ahead[feature] - ((gradient[feature] + (feature == 0 ? 0 : ahead[feature])) / (1 + curvature[feature]));
                ahead[feature] = weights[feature] + ((round - 1.0) / (round + 2) * (weights[feature] - before));
            }
        }

        return weights;
    }
}
