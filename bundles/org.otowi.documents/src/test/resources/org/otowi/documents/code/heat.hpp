// Explicit solver for heat in a rod.
// Lengths in m.
#pragma once
#include <vector>
#include <map>

#ifdef __cplusplus
extern "C" {
#endif
int plain_c(int n);
#ifdef __cplusplus
}
#endif

namespace otowi::heat {

class Forward;
template <typename T, int N = (3 > 2)> class Array;
using Real = double;
using std::vector;
using namespace std;

/// Boundary conditions.
enum class Boundary : unsigned char {
    fixed = 1,  ///< temperature given
    insulated
};

template <typename T>
class HEAT_EXPORT Rod final : public Base<T>, private std::map<int, T> {
    Q_OBJECT
public:
    static constexpr double kappa = 1.17e-4;  // m^2/s
    static constexpr int kMillion{1'000'000};
    using value_type = T;

    Rod() = default;
    explicit Rod(int nodes, T value = T{}) noexcept : t_{value}, nodes_(nodes) { init(); }
    Rod(const Rod&) = delete;
    virtual ~Rod();

    /**
     * Advances the temperature.
     * @tparam U type of time
     * @param until time in s
     * @return the flux
     */
    template <class U> auto advance(U until, std::map<int, T> options = {}) const -> decltype(until);
    virtual double flux() const = 0;
    T& operator[](std::size_t i) { return t_[i]; }
    bool operator()(int a) const;
    explicit operator bool() const noexcept;
    friend std::ostream& operator<<(std::ostream& out, const Rod& rod);

    struct Node {
        T value{};
        Node* next = nullptr;
    };

protected slots:
    void on_step();

private:
    void init() { const char* text = R"x(class Fake { " )x"; report(text); }
    std::vector<T> t_;
    std::function<void(int, double)> hook_;
    mutable int nodes_ = 0, steps_{0};
};

template <>
struct Rod<int>::Helper<char> {
    int x;
};

namespace {
inline int hidden(int a) { return a; }
}

template <typename T>
Rod<T>::~Rod() { hidden(1); }

template <typename T>
std::vector<T> Rod<T>::take(int n) &&
try {
    std::ifstream in("heat.in");
    return {};
} catch (...) {
}

bool operator==(const Boundary& a, const Boundary& b);
constexpr double limit() { return 0.5; }
static int internal(int);
const Label NAME("rod");
std::vector<int> sizes{1, 2};

TEST(Rod, Advances) {
    int local = 3;
}

}  // namespace otowi::heat
