namespace Tutorship.WeCom.Api;

/// <summary>A call succeeded, or failed for a reason that says what to do.</summary>
public abstract record ApiResult<T>
{
    private ApiResult()
    {
    }

    public sealed record Done(T Value) : ApiResult<T>;

    public sealed record Failed(ApiFailure Failure) : ApiResult<T>;

    internal ApiResult<TOther> Then<TOther>(Func<T, TOther> read) => this switch
    {
        Done(var value) => new ApiResult<TOther>.Done(read(value)),
        Failed(var failure) => new ApiResult<TOther>.Failed(failure),
        _ => throw new InvalidOperationException("A call ends in one of two ways."),
    };
}
