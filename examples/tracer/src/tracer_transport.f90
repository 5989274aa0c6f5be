!> One-dimensional transport of a dissolved tracer through a sand column.
!!
!! Solves the advection-diffusion equation
!!     dc/dt + u dc/dx = D d2c/dx2
!! for the concentration c (mg/L) on a uniform grid, with the Crank-Nicolson
!! scheme in time and either central or upwind differences for advection.
!! Both ends of the column hold tracer-free water (c = 0).
module tracer_transport
  use, intrinsic :: iso_fortran_env, only: real64, error_unit
  implicit none
  private

  public :: column, make_column, set_pulse, exact_pulse, advance
  public :: total_mass, l2_error, cell_peclet, write_profile

  integer, parameter, public :: wp = real64
  integer, parameter, public :: central = 1   !< second-order differences
  integer, parameter, public :: upwind = 2    !< first-order differences

  real(wp), parameter :: peclet_limit = 2.0_wp      !< cell Peclet number of possible oscillations (-)
  real(wp), parameter :: mass_tolerance = 1.0e-5_wp !< relative change of mass to warn of (-)

  !> A sand column and the tracer in it.
  type :: column
    integer :: cells = 0            !< number of grid intervals
    integer :: scheme = central     !< advection scheme, central or upwind
    real(wp) :: length = 12.0_wp    !< length of the column (m)
    real(wp) :: velocity = 0.5_wp   !< pore water velocity u, positive to the right (m/d)
    real(wp) :: diffusion = 0.05_wp !< dispersion coefficient D (m2/d)
    real(wp) :: time = 0.0_wp       !< time since the pulse was injected (d)
    real(wp), allocatable :: c(:)   !< concentration at the grid points 0..cells (mg/L)
  end type column

  interface
    !> Solves a tridiagonal system; see tridia.f.
    subroutine tridia(n, a, b, c, d, x, ierr)
      integer, intent(in) :: n
      double precision, intent(in) :: a(n), b(n), c(n), d(n)
      double precision, intent(out) :: x(n)
      integer, intent(out) :: ierr
    end subroutine tridia
  end interface

contains

  !> Makes an empty column.
  !! @param cells number of grid intervals, at least 3
  !! @param scheme advection scheme, central or upwind
  function make_column(cells, scheme) result(col)
    integer, intent(in) :: cells
    integer, intent(in) :: scheme
    type(column) :: col

    if (cells < 3) error stop 'make_column: at least 3 cells are needed'
    col%cells = cells
    col%scheme = scheme
    allocate (col%c(0:cells), source=0.0_wp)
    if (scheme == central .and. cell_peclet(col) > peclet_limit) then
      write (error_unit, '(a, f6.2)') 'warning: cell Peclet number is ', cell_peclet(col)
    end if
  end function make_column

  !> Distance between two grid points (m).
  pure function grid_spacing(col) result(dx)
    type(column), intent(in) :: col
    real(wp) :: dx
    dx = col%length / col%cells
  end function grid_spacing

  !> Ratio of advection to diffusion over one cell, u dx / D (-).
  pure function cell_peclet(col) result(peclet)
    type(column), intent(in) :: col
    real(wp) :: peclet
    peclet = col%velocity * grid_spacing(col) / col%diffusion
  end function cell_peclet

  !> Injects a Gaussian pulse with a peak of 1 mg/L at time zero.
  !! @param centre position of the peak (m)
  !! @param width standard deviation of the pulse (m)
  subroutine set_pulse(col, centre, width)
    type(column), intent(inout) :: col
    real(wp), intent(in) :: centre
    real(wp), intent(in) :: width
    integer :: i

    col%time = 0.0_wp
    do i = 1, col%cells - 1
      col%c(i) = exact_pulse(col, i * grid_spacing(col), centre, width)
    end do
  end subroutine set_pulse

  !> Exact concentration of the pulse in an endless column at the column's time (mg/L).
  !! @param x position (m)
  pure function exact_pulse(col, x, centre, width) result(c)
    type(column), intent(in) :: col
    real(wp), intent(in) :: x
    real(wp), intent(in) :: centre
    real(wp), intent(in) :: width
    real(wp) :: c, variance, offset

    variance = width**2 + 2.0_wp * col%diffusion * col%time
    offset = x - centre - col%velocity * col%time
    c = width / sqrt(variance) * exp(-offset**2 / (2.0_wp * variance))
  end function exact_pulse

  !> Advances the column by one Crank-Nicolson step.
  !! @param dt time step (d)
  subroutine advance(col, dt)
    type(column), intent(inout) :: col
    real(wp), intent(in) :: dt
    real(wp), dimension(col%cells - 1) :: lower, middle, upper, rhs, new
    real(wp) :: west, east, dx
    integer :: n, ierr

    n = col%cells - 1
    dx = grid_spacing(col)
    call neighbour_weights(col, dx, west, east)
    lower = -0.5_wp * dt * west
    upper = -0.5_wp * dt * east
    middle = 1.0_wp + 0.5_wp * dt * (west + east)
    rhs = col%c(1:n) + 0.5_wp * dt &
        * (west * (col%c(0:n-1) - col%c(1:n)) + east * (col%c(2:n+1) - col%c(1:n)))
    call tridia(n, lower, middle, upper, rhs, new, ierr)
    if (ierr /= 0) error stop 'advance: the matrix is singular'
    col%c(1:n) = new
    col%time = col%time + dt
  end subroutine advance

  !> Rates at which a cell follows its left and right neighbours (1/d).
  pure subroutine neighbour_weights(col, dx, west, east)
    type(column), intent(in) :: col
    real(wp), intent(in) :: dx
    real(wp), intent(out) :: west
    real(wp), intent(out) :: east

    west = col%diffusion / dx**2
    east = west
    if (col%scheme == upwind) then
      west = west + col%velocity / dx
    else
      west = west + 0.5_wp * col%velocity / dx
      east = east - 0.5_wp * col%velocity / dx
    end if
  end subroutine neighbour_weights

  !> Mass of tracer per area and porosity (mg m/L); warns when it left the column since `before`.
  function total_mass(col, before) result(mass)
    type(column), intent(in) :: col
    real(wp), intent(in), optional :: before
    real(wp) :: mass

    mass = sum(col%c) * grid_spacing(col)
    if (present(before)) then
      if (abs(mass - before) > mass_tolerance * before) then
        write (error_unit, '(a, es10.2)') 'warning: relative change of mass ', mass / before - 1.0_wp
      end if
    end if
  end function total_mass

  !> Root of the mean squared difference from the exact pulse (mg/L).
  pure function l2_error(col, centre, width) result(error)
    type(column), intent(in) :: col
    real(wp), intent(in) :: centre
    real(wp), intent(in) :: width
    real(wp) :: error
    integer :: i

    error = 0.0_wp
    do i = 0, col%cells
      error = error + (col%c(i) - exact_pulse(col, i * grid_spacing(col), centre, width))**2
    end do
    error = sqrt(error / (col%cells + 1))
  end function l2_error

  !> Writes position (m), computed and exact concentration (mg/L) as CSV.
  subroutine write_profile(col, path, centre, width)
    type(column), intent(in) :: col
    character(len=*), intent(in) :: path
    real(wp), intent(in) :: centre
    real(wp), intent(in) :: width
    integer :: unit, i
    real(wp) :: x

    open (newunit=unit, file=path, status='replace', action='write')
    write (unit, '(a)') 'x_m,computed_mg_per_L,exact_mg_per_L'
    do i = 0, col%cells
      x = i * grid_spacing(col)
      write (unit, '(f0.4, 2(",", es0.7))') x, col%c(i), exact_pulse(col, x, centre, width)
    end do
    close (unit)
  end subroutine write_profile

end module tracer_transport
